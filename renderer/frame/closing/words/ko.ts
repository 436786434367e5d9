import type { words as english } from '../words'

const running = { close: '중지하고 닫기', closing: '중지하는 중…' }
const ended = { stay: '닫지 않기', close: '창 닫기', closing: '닫는 중…' }

export const words: typeof english = {
  deletion: {
    running: {
      ...running,
      title: '삭제가 진행 중입니다',
      lead: '닫으면 진행 중인 요청이 끝난 뒤 삭제를 중지합니다. 그때까지 보낸 요청은 되돌릴 수 없습니다. 나머지는 그대로 남습니다.',
      stay: '계속 삭제'
    },
    ended: {
      ...ended,
      title: '삭제가 끝났습니다',
      lead: '보고서는 라이브러리에, 이후에는 기록에 있습니다.'
    }
  },
  saving: {
    running: {
      ...running,
      title: '아직 저장하지 않은 사본이 있습니다',
      lead: '지금 닫으면 나머지 사본은 저장되지 않습니다. 저장된 사본은 그대로 남습니다. 삭제되는 것은 없습니다.',
      stay: '계속 저장'
    },
    ended: {
      ...ended,
      title: '사본 저장이 끝났습니다',
      lead: '저장한 사본은 기록의 ‘사본’에 있습니다.'
    }
  },
  uploads: {
    running: {
      ...running,
      title: '아직 업로드하지 않은 사본이 있습니다',
      lead: '지금 닫으면 진행 중인 파일까지만 업로드합니다. 업로드한 것은 Kling에 남습니다. 나머지는 보내지 않습니다.',
      stay: '계속 업로드'
    },
    ended: {
      ...ended,
      title: '사본 업로드가 끝났습니다',
      lead: '각 파일의 결과는 기록의 ‘사본’에 있습니다.'
    }
  }
}
