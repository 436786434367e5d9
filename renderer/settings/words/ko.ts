import { keychain } from '../../problems/phrases/ko'
import type { words as english } from '../words'

export const words: typeof english = {
  atOnce: '변경 사항은 바로 적용됩니다.',
  appearance: '모양',
  language: '언어',
  systemLanguage: '시스템 설정과 같게',
  languageHint: '창과 메뉴가 바로 바뀝니다.',
  languageLater: '날짜 입력란과 플레이어는 다음에 시작할 때 바뀝니다.',
  theme: '테마',
  themes: { system: '시스템 설정과 같게', light: '밝게', dark: '어둡게' },
  density: '썸네일 크기',
  densities: { small: '작게', medium: '보통', large: '크게' },
  pace: '삭제 및 불러오기',
  notifications: '알림',
  notify: '백그라운드에서 삭제가 끝날 때',
  notifyHint: '시스템 알림으로 결과를 표시합니다. 이름, 프롬프트, 계정은 표시하지 않습니다.',
  keyboard: '키보드',
  playOnHover: '마우스를 올린 클립 재생',
  playOnHoverHint:
    '마우스가 클립 위에 머무는 동안 소리 없이 재생합니다. 동작 줄이기를 켠 경우에는 재생하지 않습니다.',
  singleKeys: '단일 키 단축키',
  singleKeysHint:
    'K, ?와 같은 글자, 숫자, 기호가 Ctrl이나 ⌘ 없이 작동합니다. 받아쓰기를 사용하거나 실수로 키를 누르는 일이 있다면 끄세요.',
  parallel: '동시 요청 수',
  parallelHint:
    '불러오기와 삭제에 적용됩니다. 1이 서비스에 가장 부담이 적습니다. 늘리면 더 빠르며, 서비스가 바쁠 때는 1로 돌아갑니다.',
  pageSize: '페이지 크기',
  pageSizeHint:
    '라이브러리를 불러올 때 적용됩니다. 클수록 빠르고, 느린 연결이 자주 끊길 때는 작은 편이 낫습니다. 서비스에서 거부하는 크기는 자동으로 줄어듭니다.',
  token: '계정 및 토큰',
  kept: '토큰',
  keptIn: {
    keychain: `이 컴퓨터의 ${keychain.within} 저장되어 있습니다.`,
    session: '앱을 종료할 때까지 메모리에 보관됩니다. 다음에 다시 입력해야 합니다.',
    demo: '필요 없음: 데모 라이브러리입니다.'
  },
  service: '서비스',
  about: 'Kling Sweep 정보',
  version: '버전',
  newVersions: '새 버전 알림',
  newVersionsHint:
    '시작할 때마다 한 번 확인하며 사용자에 대한 정보는 보내지 않습니다. 아무것도 다운로드하지 않습니다.',
  newVersionsAsk: '새 버전이 나오면 알려 드릴까요?',
  newVersionsYes: '알림 받기',
  newVersionsNo: '받지 않음',
  newer: (version) => `${version} 버전을 사용할 수 있습니다.`,
  runtime: '실행 환경',
  system: '시스템',
  provisioned: '조직에서 설정함',
  presetMark: '조직에서 미리 설정함.',
  preset: {
    endpoint: '서비스 주소',
    emails: '계정',
    parallel: '동시 요청 수',
    pageSize: '페이지 크기',
    theme: '테마',
    density: '썸네일 크기',
    notify: '알림'
  },
  data: '이 컴퓨터의 데이터',
  dataHint: `설정, 선택, 저장된 라이브러리 목록, 보호 목록, 저장한 필터, Kling에서 생성한 작품과 생성에 사용한 것, 썸네일, 모든 삭제의 기록입니다. 토큰은 여기에 없으며 ${keychain.within} 있습니다.`,
  openData: '데이터 폴더 열기',
  openLogs: '로그 폴더 열기',
  copyDiagnostics: '진단 정보 복사',
  copied: '클립보드에 복사했습니다.',
  diagnosticsHint:
    '버전, 설정, 로그의 마지막 줄이 들어 있습니다. 토큰, 이메일 주소, 이름, 프롬프트는 들어 있지 않습니다.',
  startOver: '처음부터 다시 시작',
  startOverHint: `Kling Sweep이 이 컴퓨터와 ${keychain.within} 저장한 모든 것을 제거합니다. Kling에 있는 것은 그대로 남습니다.`,
  removeEverythingAsk: '앱 데이터 모두 제거…',
  notWhileRunning: '삭제가 진행 중일 때는 사용할 수 없습니다.',
  removeTitle: 'Kling Sweep이 저장한 모든 것을 제거하시겠습니까?',
  removeLead: '이 컴퓨터에서 다음을 영구히 제거합니다.',
  removeList: [
    `${keychain.within} 있는 API 토큰`,
    '설정과 열었던 계정',
    '선택, 저장된 라이브러리 목록, 보호 목록, 저장한 필터',
    '치워 둔 제안과 중복 항목에 대한 결정',
    'Kling에서 생성한 작품과 생성에 사용한 것의 목록',
    '썸네일',
    '모든 삭제 기록과 다시 업로드 기록',
    '로그'
  ],
  removeStays:
    'Kling에 있는 것은 그대로입니다. 저장한 사본은 선택하신 폴더에 남고, 데이터 폴더의 다른 파일도 남겨 둡니다. 이후 Kling Sweep은 새로 설치한 것처럼 시작합니다.',
  removedNothing: '아무것도 제거되지 않았습니다.',
  removedInPart: '일부를 제거할 수 없었습니다. 나머지는 제거되었습니다.',
  removeEverything: '앱 데이터 모두 제거',
  removing: '제거하는 중…',
  notStored: '선택하신 설정을 저장할 수 없어 앱을 종료할 때까지만 유지됩니다.',
  found: {
    named: 'Kling Sweep을 시작할 때 지정되었습니다.',
    system: '이 컴퓨터의 관리 설정에 있습니다.',
    beside: '앱과 같은 위치에 있습니다.'
  },
  passedOver: '앱과 같은 위치에 있는 다른 파일은 사용하지 않습니다.',
  presetNothing: '미리 설정된 것이 없습니다.',
  presetSome: (names) => `미리 설정됨: ${names}.`,
  provisionedBy: (file) => ['여기서 직접 선택한 설정이 우선합니다. 구성 파일: ', file, '.']
}
