import { formatNumber } from '@shared/language/count'
import { count } from '@shared/language/ko'
import { words as copiesWords } from '../../words/ko'
import type { words as english } from '../words'

export const words: typeof english = {
  first: '먼저 사본 저장',
  off: 'Kling에는 휴지통이 없습니다. 디스크에 사본을 저장해 두지 않으면 아무것도 남지 않습니다. 또한 모든 파일을 Kling에 다시 업로드할 수 있는 것은 아닙니다.',
  choose: '폴더 선택…',
  change: '변경…',
  noFolder: '아직 폴더를 선택하지 않았습니다.',
  estimating: '이미 저장된 것을 확인하는 중…',
  into: (folder) =>
    `“${folder}” 폴더에 저장합니다. 사본을 다시 읽어 온전함이 검증된 항목만 삭제합니다.`,
  saving: '사본 저장 중',
  unproved: '검증할 수 없었던 사본',
  showCopies: '사본 보기',
  listsMeaning:
    '삭제하기 전에 사본을 다시 읽어 온전함을 확인했습니다. 사본 옆의 목록 manifest.jsonl과 SHA256SUMS만 불완전할 수 있습니다.',
  estimate: {
    saved: (value) => `이미 저장됨 ${formatNumber(value)}개`,
    toFetch: (value, bytes) => `가져올 것 ${formatNumber(value)}개, 약 ${bytes}`,
    toFetchUnknown: (value) => `가져올 것 ${formatNumber(value)}개, 크기 알 수 없음`,
    nothing: '저장할 것이 없습니다.',
    sentence: (facts) => `${facts}.`,
    free: (bytes) => `디스크에 ${bytes} 남아 있습니다.`
  },
  noRoom: (bytes) => `디스크 공간이 ${bytes} 부족합니다. 공간을 확보하거나 다른 폴더를 선택하세요.`,
  notTaken: {
    sentence: (value, facts) =>
      `지금 알 수 있는 바로는 이 중 ${formatNumber(value)}개를 Kling에 다시 업로드할 수 없습니다: ${facts}.`,
    type: (value, types) => `형식(${types}) 때문에 ${formatNumber(value)}개`,
    bytes: (value) => `파일 용량 때문에 ${formatNumber(value)}개`,
    sides: (value) => `픽셀 부족으로 ${formatNumber(value)}개`,
    duration: (value) => `길이 때문에 ${formatNumber(value)}개`
  },
  lanes: {
    deleted: (deleted, total) => `${formatNumber(total)}개 중 ${formatNumber(deleted)}개 삭제됨`,
    proved: (value) => count(value, { other: (n) => `사본 ${n}개 검증됨` }),
    next: (value) => count(value, { other: (n) => `사본 ${n}개 검증됨, 다음 삭제 대상` }),
    toSave: (value) => `아직 저장할 것 ${formatNumber(value)}개`,
    aside: (value) => `보류됨 ${formatNumber(value)}개: 사본이 검증되지 않음`
  },
  unprovedTitle: (value) =>
    count(value, { other: (n) => `${n}개 삭제되지 않음: 사본을 검증할 수 없었음` }),
  untouched: (value) => count(value, { other: () => 'Kling에 그대로 있습니다.' }),
  readBack: (deleted) =>
    count(deleted, {
      other: (n) => `삭제된 ${n}개는 삭제 전에 사본을 다시 읽었으며 온전했습니다.`
    }),
  notDeleted: (why) => `삭제되지 않음: ${copiesWords.unproved(why)}`,
  copyProved: '사본 검증됨.',
  stillThereEmpty:
    '아직 있음: 라이브러리에 아직 표시됩니다. 작품이 없어 Kling이 삭제할 것을 찾지 못할 수 있습니다.',
  workProved: {
    clean: '사본 검증됨, 워터마크 없음.',
    partly: '사본 검증됨, 일부 워터마크 없음.',
    asShown: '사본 검증됨, Kling에 표시된 그대로.'
  }
}
