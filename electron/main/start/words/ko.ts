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
    `컴퓨터 ${computer}에서 같은 데이터 폴더 ${dataFolder}(으)로 이미 실행 중입니다. 먼저 그 컴퓨터에서 닫으세요. 그곳에서 실행 중이 아니면 이 폴더에서 파일 ${lock}을(를) 제거하세요.`
}
