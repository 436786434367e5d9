import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { endingOf } from '../../support/program/ending'

let folder = ''
const processes: ChildProcess[] = []
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kling-sweep-ending-'))
})
afterEach(async () => {
  for (const process of processes.splice(0)) process.kill('SIGKILL')
  await rm(folder, { recursive: true, force: true })
})

const lasting = (): ChildProcess => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
  processes.push(child)
  return child
}
const endOf = (child: ChildProcess) =>
  new Promise<NodeJS.Signals | null>((resolve) => child.once('exit', (_, name) => resolve(name)))

/** A script and the program it started, as separate processes, with what the program was asked. */
async function running(host: string, onClose: (program: ChildProcess) => void = () => undefined) {
  const [script, program] = [lasting(), lasting()]
  const pidFile = join(folder, 'pid')
  await writeFile(pidFile, String(program.pid))
  const asked: string[] = []
  const page = {
    evaluate: async (run: unknown) => void asked.push(String(run))
  }
  const session = {
    send: async (command: string) => {
      asked.push(command)
      onClose(program)
    }
  }
  const browser = { newBrowserCDPSession: async () => session, close: async () => undefined }
  // The script ends when its program ends.
  program.once('exit', () => script.kill('SIGKILL'))
  const ended = endOf(script).then(() => undefined)
  const ending = endingOf({
    host,
    script,
    ended,
    pidFile,
    browser,
    page
  })
  return { ending, asked, programEnd: endOf(program) }
}

describe('a program under test', () => {
  it.each(['electron', 'chromium'])('dies in %s itself, not only its script', async (host) => {
    const { ending, programEnd } = await running(host)
    await ending.kill()
    expect(await programEnd).toBe('SIGKILL')
  })

  it('is asked to close in Electron through its window, any number of times', async () => {
    const { ending, asked } = await running('electron')
    ending.askToClose()
    ending.askToClose()
    expect(asked).toEqual(['() => window.close()', '() => window.close()'])
    await ending.kill()
  })

  it('quits in Electron through the protocol, without a signal', async () => {
    const { ending, asked, programEnd } = await running('electron', (program) =>
      program.kill('SIGINT')
    )
    await ending.quit()
    expect(asked).toEqual(['Browser.close'])
    expect(await programEnd).toBe('SIGINT')
  })

  it('cannot be shut down with the system in Electron: such a test is skipped', async () => {
    const { ending } = await running('electron')
    await expect(ending.shutDown()).rejects.toThrow('skip')
    await ending.kill()
  })
})
