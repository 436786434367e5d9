import { keychain } from '../../../problems/phrases/ko'
import type { words as english } from '../words'

export const words: typeof english = {
  where: '토큰이 있는 곳',
  drawing: '메일에 링크가 있고, 링크를 열면 “user:”로 시작하는 한 줄이 있는 페이지가 나옵니다',
  mailTitle: 'useapi.net에서 온 환영 메일 찾기',
  mailText: '구독할 때 온 메일입니다. 메일의 링크를 열면 토큰이 있습니다.',
  copyTitle: 'API 토큰 복사하기',
  copyText: '“user:”로 시작하는 한 줄입니다. 전체를 복사하세요.',
  pasteTitle: '입력란에 붙여넣기',
  pasteText: '그런 다음 ‘연결’을 누르면 서비스에서 토큰을 확인합니다.',
  stored: '무엇이 어디에 저장되는지',
  token: '토큰',
  tokenPlace: `이 컴퓨터의 ${keychain.within} 저장됩니다. 사용할 수 없으면 앱을 종료할 때까지 메모리에 보관됩니다. 입력할 때 지정한 서비스로만 전송됩니다.`,
  lists: '목록, 썸네일, 기록',
  listsPlace: '이 컴퓨터의 앱 전용 폴더에 저장됩니다. 설정에서 열거나 제거할 수 있습니다.',
  copies: '파일의 사본',
  copiesPlace:
    '사본을 저장할 때 직접 선택한 폴더에 저장됩니다. 그 전에는 아무것도 복사하지 않습니다.'
}
