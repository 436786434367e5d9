/**
 * Tries every known way out of a page, or into it. Runs in the page, so it may use nothing from
 * outside. Answers name → the directive that the browser reports as violated, or what happened
 * instead.
 */
export async function tryEscapes(foreign: string): Promise<Record<string, string>> {
  const add = <T extends HTMLElement>(tag: string, set: (element: T) => void): void => {
    const element = document.createElement(tag) as T
    set(element)
    document.body.append(element)
  }
  const ways: Record<string, () => unknown> = {
    'inline script': () =>
      add<HTMLScriptElement>('script', (script) => (script.textContent = 'window.escaped = 1')),
    'inline handler': () =>
      add('button', (button) => {
        button.setAttribute('onclick', 'window.escaped = 1')
        button.click()
      }),
    // biome-ignore lint/security/noGlobalEval: this is what the policy is for
    eval: () => eval('window.escaped = 1'),
    'new Function': () => new Function('window.escaped = 1')(),
    'a timer with text': () => setTimeout('window.escaped = 1' as never, 0),
    'foreign script': () =>
      add<HTMLScriptElement>('script', (script) => (script.src = `${foreign}/script.js`)),
    'data: script': () =>
      add<HTMLScriptElement>(
        'script',
        (script) => (script.src = 'data:text/javascript,window.escaped=1')
      ),
    'foreign import': () =>
      import(/* @vite-ignore */ `${foreign}/module.js`).catch(() => undefined),
    'javascript: link': () =>
      add<HTMLAnchorElement>('a', (link) => {
        link.href = 'javascript:void(window.escaped = 1)'
        link.click()
      }),
    'blob: worker': () => new Worker(URL.createObjectURL(new Blob(['postMessage(1)']))),
    'foreign image': () =>
      add<HTMLImageElement>('img', (image) => (image.src = `${foreign}/image.png`)),
    'foreign style sheet': () =>
      add<HTMLLinkElement>('link', (link) =>
        Object.assign(link, { rel: 'stylesheet', href: `${foreign}/style.css` })
      ),
    'style element': () =>
      add(
        'style',
        (style) => (style.textContent = `body { background: url(${foreign}/background.png) }`)
      ),
    'style attribute': () =>
      add('p', (text) => text.setAttribute('style', `background: url(${foreign}/attribute.png)`)),
    'foreign font': () =>
      new FontFace('escaped', `url(${foreign}/font.woff2)`).load().catch(() => undefined),
    'foreign video': () =>
      add<HTMLVideoElement>('video', (video) =>
        Object.assign(video, { src: `${foreign}/video.mp4`, preload: 'auto' })
      ),
    fetch: () => fetch(`${foreign}/fetch`, { mode: 'no-cors' }).catch(() => undefined),
    'older request': () => {
      const request = new XMLHttpRequest()
      request.open('POST', `${foreign}/xhr`)
      request.send('x')
    },
    socket: () => new WebSocket(`${foreign.replace('http', 'ws')}/socket`),
    events: () => new EventSource(`${foreign}/events`),
    beacon: () => navigator.sendBeacon(`${foreign}/beacon`, 'x'),
    'foreign frame': () =>
      add<HTMLIFrameElement>('iframe', (frame) => (frame.src = `${foreign}/frame`)),
    'own page in a frame': () =>
      add<HTMLIFrameElement>('iframe', (frame) => (frame.src = './index.html')),
    object: () => add<HTMLObjectElement>('object', (object) => (object.data = `${foreign}/object`)),
    embed: () => add<HTMLEmbedElement>('embed', (embed) => (embed.src = `${foreign}/embed`)),
    form: () =>
      add<HTMLFormElement>('form', (form) => {
        form.action = `${foreign}/form`
        document.body.append(form)
        form.submit()
      }),
    base: () => add<HTMLBaseElement>('base', (base) => (base.href = `${foreign}/base/`)),
    prefetch: () =>
      add<HTMLLinkElement>('link', (link) =>
        Object.assign(link, { rel: 'prefetch', href: `${foreign}/prefetch` })
      )
  }
  const found: Record<string, string> = {}
  for (const [name, attempt] of Object.entries(ways)) {
    found[name] = await new Promise<string>((resolve) => {
      const heard = (event: SecurityPolicyViolationEvent): void => done(event.effectiveDirective)
      const timer = setTimeout(() => done('nothing was said'), 4_000)
      const done = (what: string): void => {
        clearTimeout(timer)
        document.removeEventListener('securitypolicyviolation', heard)
        resolve(what)
      }
      document.addEventListener('securitypolicyviolation', heard)
      // In a task of its own, because the policy may exempt code that a debugger calls directly.
      setTimeout(() => {
        try {
          attempt()
        } catch {
          // The violation is reported by an event.
        }
      })
    })
  }
  return {
    ...found,
    ran: String('escaped' in window),
    address: document.baseURI === location.href ? 'kept' : document.baseURI
  }
}

/** The directive that must stop each. */
export const STOPPED_BY: Readonly<Record<string, string>> = {
  'inline script': 'script-src-elem',
  'inline handler': 'script-src-attr',
  eval: 'script-src',
  'new Function': 'script-src',
  'a timer with text': 'script-src',
  'foreign script': 'script-src-elem',
  'data: script': 'script-src-elem',
  'foreign import': 'script-src-elem',
  'javascript: link': 'script-src-elem',
  'blob: worker': 'worker-src',
  'foreign image': 'img-src',
  'foreign style sheet': 'style-src-elem',
  'style element': 'style-src-elem',
  'style attribute': 'style-src-attr',
  'foreign font': 'font-src',
  'foreign video': 'media-src',
  fetch: 'connect-src',
  'older request': 'connect-src',
  socket: 'connect-src',
  events: 'connect-src',
  beacon: 'connect-src',
  'foreign frame': 'frame-src',
  'own page in a frame': 'frame-src',
  object: 'object-src',
  embed: 'object-src',
  form: 'form-action',
  base: 'base-uri',
  prefetch: 'default-src',
  ran: 'false',
  address: 'kept'
}
