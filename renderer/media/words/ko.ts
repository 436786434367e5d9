import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/ko'
import { common } from '../../ui/words/ko'
import type { words as english } from '../words'

export const words: typeof english = {
  close: common.close,
  select: '선택',
  selected: '선택됨',
  keep: common.keep,
  kept: common.kept,
  saveCopy: '사본 저장',
  facts: common.details,
  name: common.name,
  type: common.type,
  pixels: '크기',
  duration: '길이',
  uploaded: '업로드한 날짜',
  updated: '업데이트한 날짜',
  id: 'ID',
  favourite: 'Kling의 즐겨찾기: 삭제되지 않음',
  copy: 'ID 복사',
  copied: '복사됨',
  notCopied: '복사할 수 없었음',
  unknown: '알 수 없음',
  loading: '이미지를 불러오는 중…',
  tooLarge: '이 이미지는 50메가픽셀이 넘어 열 수 없습니다.',
  tooLargeThumbnail: '이 이미지는 50메가픽셀이 넘어 열 수 없습니다. 썸네일을 표시합니다.',
  failed: '이미지를 불러올 수 없었습니다.',
  playFailed: '이 파일을 재생할 수 없었습니다.',
  nothing: '이 파일은 미리 볼 수 없습니다.',
  strip: '표시된 항목',
  nothingSelected: '선택한 항목이 없습니다. X를 누르면 열려 있는 항목이 선택됩니다.',
  notSelected: (others) =>
    count(others, {
      other: (n) =>
        `열려 있는 항목은 선택되어 있지 않고, 다른 ${n}개가 선택되어 있습니다. Delete를 다시 누르면 그 ${n}개의 삭제 확인이 열립니다.`
    }),
  selectsOpen: 'X를 누르면 열려 있는 항목이 선택됩니다.',
  deleteElsewhere: '선택한 항목은 라이브러리에서 삭제하세요.',
  again: common.tryAgain,
  cache: '썸네일 캐시',
  cacheHint:
    '캐시된 썸네일은 다음번에 바로 표시됩니다. 가장 오랫동안 보지 않은 썸네일부터 제거됩니다.',
  cacheLimit: '최대 크기',
  cacheUsed: '사용 중',
  clearCache: '캐시 지우기',
  clearing: '지우는 중…',
  cacheCleared: '캐시가 비어 있습니다.',
  cacheNotCleared:
    '일부 썸네일을 제거할 수 없었습니다. 공간을 차지할 뿐 다른 영향은 없습니다. 나중에 다시 시도하세요.',
  title: (name, day) => `${name}, ${day}`,
  place: (at, total) => `${formatNumber(at)} / ${formatNumber(total)}`,
  pixelsOf: (width, height) => `${formatNumber(width)} × ${formatNumber(height)}`,
  usage: (megabytes, pictures) =>
    count(pictures, { other: (n) => `${formatNumber(megabytes)} MB, 썸네일 ${n}개` })
}
