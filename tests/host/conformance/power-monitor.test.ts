import { expect, it } from 'vitest'
import { createPowerMonitor } from '../rules/power-monitor'

type Preventable = { preventDefault(): void }
const prevent = (event: Preventable): void => event.preventDefault()

it.each([
  ['darwin', 'waits'],
  ['linux', 'waits'],
  ['win32', 'goes on']
] as const)('%s %s for a program that asks it to', (system, expected) => {
  const power = createPowerMonitor(system)
  power.on('suspend', () => undefined)
  power.on('shutdown', prevent)
  expect(power.goDown()).toBe(expected)
})

it('waits for nobody who does not ask', () => {
  const power = createPowerMonitor('linux')
  power.on('suspend', () => undefined)
  power.on('shutdown', () => undefined)
  expect(power.goDown()).toBe('goes on')
})

it('on Linux goes on when the first listener of all listens for it: Electron asks for no delay then', () => {
  const power = createPowerMonitor('linux')
  power.on('shutdown', prevent)
  expect(power.goDown()).toBe('goes on')
})
