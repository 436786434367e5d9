import { notSeenWhole } from '../../support/page/seen-whole'
import { expect, test } from '../fixtures'
import { library } from '../library'

// The check that looks at every screen finds what is planted.

const WORDS = '⟦'

const PLANTED = [
  {
    what: 'a text that its own box cuts',
    html: '<p style="width: 60px; overflow: hidden; white-space: nowrap">⟦cut by its box⟧</p>',
    cut: ['⟦cut by its box⟧']
  },
  {
    what: 'a text that ends in an ellipsis',
    html: '<p style="width: 60px; overflow: clip; text-overflow: ellipsis; white-space: nowrap">⟦with an ellipsis⟧</p>',
    cut: ['⟦with an ellipsis⟧']
  },
  {
    what: 'a text that a box further out cuts',
    html: '<div style="height: 24px; overflow: hidden"><p style="margin: 20px 0">⟦cut from outside⟧</p></div>',
    cut: ['⟦cut from outside⟧']
  },
  {
    what: 'a button that leaves the window',
    html: '<button style="position: fixed; right: -20px; top: 0">⟦out of the window⟧</button>',
    cut: ['⟦out of the window⟧']
  },
  {
    what: 'a list with less room than its chosen option needs',
    html: '<select aria-label="⟦chosen⟧" style="width: 60px"><option>⟦a long option⟧</select>',
    cut: ['⟦chosen⟧']
  },
  {
    what: 'an empty field with less room than its words need',
    html: '<input aria-label="⟦empty⟧" placeholder="⟦a long placeholder⟧" style="width: 60px">',
    cut: ['⟦empty⟧']
  },
  {
    what: 'nothing, where such a field is filled in',
    html: '<input aria-label="⟦filled in⟧" placeholder="⟦a long one⟧" value="a" style="width: 60px">'
  },
  {
    what: 'a text that lies over another',
    html: '<p style="margin: 0">⟦below⟧</p><p style="margin: -12px 0 0">⟦above⟧</p>',
    overlapping: ['⟦above⟧ × ⟦below⟧']
  },
  {
    what: 'words that CSS draws over others',
    html: '<style>.planted::after { content: attr(data-words) }</style><p class="planted" data-words="⟦drawn⟧" style="margin: 0"></p><p class="planted" data-words="⟦over it⟧" style="margin: -12px 0 0"></p>',
    overlapping: ['⟦drawn⟧ × ⟦over it⟧']
  },
  {
    what: 'a button that lies over another, in a layer that hides nothing',
    html: '<button style="width: 80px">⟦one⟧</button><button style="position: fixed; left: 40px; top: 8px; background: none">⟦two⟧</button>',
    overlapping: ['⟦one⟧ × ⟦two⟧']
  },
  {
    what: 'nothing, where a text can be scrolled to',
    html: '<div style="height: 24px; overflow: auto"><p style="margin: 20px 0">⟦scrolled away⟧</p></div>'
  },
  {
    what: 'nothing, where a menu covers a text',
    html: '<p>⟦covered⟧</p><div style="position: fixed; inset: 0; background: white">⟦covering⟧</div>'
  },
  {
    what: 'nothing, where a bar within a dialog covers what scrolls below it',
    html: '<div style="position: fixed; inset: 0; overflow: auto; background: white"><p>⟦scrolling⟧</p><div style="position: sticky; margin-top: -40px; height: 60px; background: white">⟦in a bar⟧</div></div>'
  }
]

test('finds what is cut off and what overlaps, and nothing else', async ({ open }) => {
  const { page } = await open(library)
  await page.goto('about:blank')
  for (const { what, html, cut = [], overlapping = [] } of PLANTED) {
    await page.setContent(html)
    const found = await page.evaluate(notSeenWhole, WORDS)
    expect.soft(found, what).toEqual({ cut, overlapping })
  }
})
