import type { words as english } from '../words'

export const words: typeof english = {
  unusable: (path, why) => `데이터 폴더 ${path}을(를) 사용할 수 없습니다: ${why}`,
  why: {
    isFile: '폴더가 아니라 파일입니다',
    inFile: '파일이거나 파일 안에 있습니다',
    mayNotWrite: '이 사용자는 여기에 쓸 수 없습니다',
    readOnly: '디스크가 읽기 전용입니다',
    full: '디스크가 가득 찼습니다',
    quota: '디스크 할당량을 모두 사용했습니다',
    tooLong: '이름이 너무 깁니다'
  },
  elsewhere: (computer, dataFolder, lock) =>
    `컴퓨터 ${computer}에서 같은 데이터 폴더 ${dataFolder}(으)로 이미 실행 중입니다. 먼저 그 컴퓨터에서 닫으세요. 그곳에서 실행 중이 아니면 이 폴더에서 파일 ${lock}을(를) 제거하세요.`,

  endpoint: {
    noAddress: (from) => `${from}: 주소가 아닙니다`,
    notPlain: (from) => `${from}: 자격 증명, 쿼리, 프래그먼트가 없는 기본 주소여야 합니다`,
    notHttps: (from) => `${from}: https여야 합니다. http는 이 컴퓨터에만 사용할 수 있습니다`
  },
  demoTakes: (limit) => `--demo에는 0부터 ${limit}까지의 에셋 수를 지정하세요`,
  configTakes: '--config에는 파일 경로를 지정하세요: --config=<경로>',
  unreadable: (name, code) => `${name} 파일을 읽을 수 없습니다(${code})`,
  noFile: (name) => `${name} 파일을 읽을 수 없습니다: 파일이 없습니다`,
  notUsed: (name, why) => `${name} 파일을 사용하지 않습니다: ${why}`,
  wrong: {
    noJson: (line) => `올바른 JSON이 아닙니다(${line}번째 줄)`,
    secret: (key) =>
      `“${key}” 값이 토큰이나 비밀번호로 보입니다. 이 파일에는 넣을 수 없습니다. 토큰은 프로그램에서 입력하며 키체인에 보관됩니다`,
    isSecret:
      '내용이 토큰이나 비밀번호로 보입니다. 이 파일에는 넣을 수 없습니다. 토큰은 프로그램에서 입력하며 키체인에 보관됩니다',
    otherForm: '문서에 나온 형식과 다릅니다',
    unknownKey: (key, known) => `알 수 없는 키 “${key}”. 사용할 수 있는 키: ${known}`,
    noObject: 'JSON 객체 하나만 들어 있어야 합니다',
    takes: (key, what) => `“${key}”에 쓸 수 있는 값: ${what}`
  },
  what: {
    address: 'API 기본 주소(텍스트)',
    emails: (limit) => `이메일 주소 목록(최대 ${limit}개)`,
    oneOf: (values) => `다음 중 하나: ${values}`,
    wholeTo: (limit) => `1부터 ${limit}까지의 정수`,
    trueOrFalse: 'true 또는 false'
  }
}
