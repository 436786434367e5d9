import { count } from '@shared/language/ko'
import type { words as english } from '../words'

export const words: typeof english = {
  running: (value) =>
    count(value, { other: (n) => `${n}개는 아직 진행 중입니다. 끝난 뒤에 선택할 수 있습니다.` }),
  favourites: (value) =>
    count(value, {
      other: (n) =>
        `${n}개는 즐겨찾기이므로 삭제되지 않습니다. 보호를 해제하려면 Kling에서 즐겨찾기를 해제하세요.`
    }),
  kept: (value) =>
    count(value, {
      other: (n) =>
        `${n}개는 보호되어 있어 삭제되지 않습니다. 보호를 해제하려면 사이드바에서 ‘보호됨’을 여세요.`
    })
}
