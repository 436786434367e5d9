import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/ko'
import { common } from '../../ui/words/ko'
import type { words as english } from '../words'

export const words: typeof english = {
  hidden: () => '숨겨짐',
  counting: '세는 중…',
  duration: '소요 시간',
  about: (time) => `약 ${time}`,
  requests: (requests) => count(requests, { other: (n) => `서비스에 보내는 요청 ${n}건` }),
  leftOut: () => '제외됨',
  inUse: () => '사용 중',
  showUsed: (used) => `사용 중인 ${formatNumber(used)}개 보기`,
  usedOnes: () => '삭제할 항목 중 사용 중인 것',
  backToQuestion: '삭제 확인으로 돌아가기',
  include: '함께 삭제:',
  moreHeld: (more) =>
    `이 밖에 ${formatNumber(more)}개도 제외되었습니다. 그중에서 고르려면 더 적게 선택하세요.`,
  nothingYet: '아직 없음: 선택한 항목이 모두 제외되었습니다.',
  confirm: '영구 삭제',
  starting: '시작하는 중…',
  showAll: (total) => `${formatNumber(total)}개 모두 보기`,
  showLess: '간략히 보기',
  typeNumber: (total) => `확인하려면 다음 숫자를 입력하세요: ${formatNumber(total)}`,
  deleting: '삭제 중',
  deletingIn: (library) => `‘${library}’에서 삭제 중`,
  favourites: '즐겨찾기 조회 중',
  favouritesSoFar: (done, total) =>
    `즐겨찾기인지 조회하는 중: ${formatNumber(total)}개 중 ${formatNumber(done)}개. 그동안에는 아무것도 삭제하지 않습니다.`,
  pause: '일시 중지',
  resume: '계속',
  stop: '중지',
  progressBroken: '진행 상황을 표시할 수 없었습니다. 삭제는 계속됩니다.',
  report: '삭제 보고서',
  details: common.details,
  less: '접기',
  nothingPlanned: '아무것도 삭제되지 않았으며 선택도 그대로입니다.',
  nothingMore: '더 삭제된 것은 없으며 선택도 그대로입니다.',
  unknownHint:
    '결과 불명: 이 항목이 어떻게 되었는지 확인할 수 없었습니다. 라이브러리를 새로 고치면 아직 있는 항목을 알 수 있습니다.',
  verified: (deleted) =>
    count(deleted, {
      other: () => '검증됨: 두 번 연속 조회했으며 더 이상 나타나지 않습니다.'
    }),
  verifiedOf: (deleted) =>
    count(deleted, {
      other: (n) =>
        `삭제된 ${n}개는 검증되었습니다. 두 번 연속 조회했으며 더 이상 나타나지 않습니다.`
    }),
  exportAs: { csv: 'CSV 내보내기', tsv: 'TSV 내보내기', json: 'JSON 내보내기' },
  offline: '오프라인: 연결이 필요합니다.',
  retryLeft: '나머지 다시 시도',
  whileRunning: '삭제가 진행 중일 때는 사용할 수 없습니다.',
  goOn: '계속',
  goOnWith: (left) => count(left, { other: (n) => `계속: 나머지 ${n}개 삭제` }),
  exported: '보고서를 저장했습니다.',
  exportedCsv:
    '보고서를 저장했습니다. Excel에서는 긴 ID가 잘립니다. Excel에서 열려면 TSV로 내보내세요.',
  exportFailed: '보고서를 저장하지 못했습니다. 삭제에는 영향이 없습니다.',
  unfinishedTitle: '삭제가 중단되었습니다',
  leave: '여기서 끝내기',
  leaveHint:
    '‘여기서 끝내기’를 누르면 아무것도 삭제되지 않습니다. 이 삭제가 끝날 뿐이며 나머지는 Kling에 그대로 남습니다.',
  inOther: (runs, library) => count(runs, { other: (n) => `‘${library}’에서 삭제 ${n}회` }),
  clearHistory: '기록 지우기',
  clearHistoryHint: '이 컴퓨터에 있는 기록만 제거합니다. Kling에서는 아무것도 바뀌지 않습니다.',
  clearTitle: '이 계정의 기록을 지우시겠습니까?',
  clearLead:
    '끝난 모든 삭제의 기록이 이 컴퓨터에서 제거되며 되돌릴 수 없습니다. 아직 필요한 기록은 먼저 내보내세요. Kling에서는 아무것도 바뀌지 않습니다.',
  historyFailed: '기록을 읽을 수 없었습니다. 라이브러리와 선택에는 영향이 없습니다.',
  show: '보기',
  hide: '숨기기',
  interrupted: '중단됨',
  progress: {
    deleted: (deleted, total) => `${formatNumber(total)}개 중 ${formatNumber(deleted)}개 삭제됨`,
    requests: (done, planned) =>
      count(planned, { other: (n) => `요청 ${formatNumber(done)} / ${n}` }),
    requestsLeft: (done, planned, time) =>
      count(planned, { other: (n) => `요청 ${formatNumber(done)} / ${n} · 약 ${time} 남음` }),
    pausing: '진행 중인 요청이 끝나면 일시 중지합니다',
    paused: '일시 중지됨',
    checking: '결과를 확인하는 중',
    stopping: '진행 중인 요청이 끝나면 중지합니다',
    shuttingDown: '컴퓨터가 종료되고 있어 일시 중지됨',
    pausedBecause: (what) => `일시 중지됨: ${what}`,
    waits: (what, time) => `${what} ${time} 후에 계속합니다.`
  },
  time: {
    seconds: (value) => count(value, { other: (n) => `${n}초` }),
    minutes: (value) => count(value, { other: (n) => `${n}분` }),
    hours: (value) => count(value, { other: (n) => `${n}시간` })
  },
  counts: {
    deleted: (value) => `삭제됨 ${formatNumber(value)}개`,
    refused: (value) => `거부됨 ${formatNumber(value)}개`,
    'still-there': (value) => `아직 있음 ${formatNumber(value)}개`,
    unknown: (value) => `결과 불명 ${formatNumber(value)}개`,
    'not-sent': (value) => `미처리 ${formatNumber(value)}개`
  },
  outcome: () => ({
    confirmed: '삭제됨: 서비스에서 삭제되었다고 응답함',
    gone: '삭제됨: 라이브러리에 더 이상 없음',
    refused: '서비스에서 거부됨',
    refusedSaying: (said) => `거부됨: “${said}”`,
    unmentioned: '결과 불명: 서비스의 응답에 언급되지 않음',
    unknown: (what) => `결과 불명: ${what}`,
    stillThere: '아직 있음: 라이브러리에 아직 표시됨',
    notSent: '미처리: 그대로임',
    stays: {
      kept: '미처리: 그 사이에 보호됨',
      favourite: '미처리: 그 사이에 즐겨찾기로 보호됨',
      running: '미처리: 지금 진행 중임',
      changed: '미처리: 확인하지 않은 작품이 추가됨',
      unsure: '미처리: 즐겨찾기인지 서비스가 알려 주지 않음',
      'not-found': '미처리: 서비스에서 찾을 수 없음',
      unbacked: '미처리: 남기기로 한 중복 항목이 서비스에 표시되지 않음',
      unlisted: '미처리: 라이브러리에 더 이상 표시되지 않음'
    }
  }),
  allWell: (total) => `${formatNumber(total)}개 삭제됨, 모든 사본 검증됨`
}
