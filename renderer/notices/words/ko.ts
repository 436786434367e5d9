import type { words as english } from '../words'

export const words: typeof english = {
  title: 'Kling Sweep 자체 파일의 문제',
  continues: 'Kling Sweep은 그 내용 없이 계속합니다.',
  lasts: '변경 사항은 앱을 종료할 때까지 유지되지만 다음에는 남아 있지 않을 수 있습니다.',
  dismiss: '닫기'
}
