import type { words as english } from '../words'

export const words: typeof english = {
  copyPicture: '이미지 복사',
  idle: '',
  busy: '복사하는 중…',
  copied: '이미지 복사됨',
  failed: '이미지를 복사할 수 없었습니다'
}
