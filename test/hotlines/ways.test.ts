import { describe, expect, it } from 'vitest'
import { link } from '../../src/hotlines/links.ts'
import { dial, dialInside } from '../../src/hotlines/numbers.ts'
import { servicesIn } from '../../tools/import-hotlines/convert.ts'

describe('a number', () => {
  it.each([
    ['+99312488407', '+993 12 48 84 07'],
    ['+78007000600', '+7 800 700 06 00'],
    ['+821345', '+82 1345'],
    ['112', '112'],
    ['002', '002'],
  ])('%s is shown as %s', (number, text) => {
    expect(dial(number)).toBe(text)
  })

  it('has a form for callers inside the country, unless it is a short code', () => {
    expect(dialInside('+78007000600')).toBe('8 (800) 700-06-00')
    expect(dialInside('+8215771366')).toBe('1577-1366')
    expect(dialInside('112')).toBeUndefined()
  })
})

describe('a messenger', () => {
  it('opens where Telegram can open it', () => {
    expect(link({ type: 'web', value: 'https://iom.int' })).toBe('https://iom.int')
    expect(link({ type: 'telegram', value: '@somebody' })).toBe('https://t.me/somebody')
    expect(link({ type: 'telegram', value: 'https://t.me/somebody' })).toBe('https://t.me/somebody')
    expect(link({ type: 'whatsapp', value: '+447909470732' })).toBe('https://wa.me/447909470732')
    expect(link({ type: 'email', value: 'a@b.org' })).toBeUndefined()
    expect(link({ type: 'sms', value: '233733' })).toBeUndefined()
  })
})

describe('a note of the research', () => {
  it.each([
    ['102 police, 103 ambulance, 101 fire.', '103', ['ambulance']],
    ['112 police, 119 fire and ambulance.', '119', ['fire', 'ambulance']],
    ['112 for all emergencies, 155 police', '112', ['all']],
    ['lists 01, 02 and 03; the other gives 001 fire', '01', []],
    ['lists 01, 02 and 03; the other gives 001 fire', '001', ['fire']],
    ['101 and 103 stand in a table; 102 police and 911 rescue service', '101', []],
    ['101 and 103 stand in a table; 102 police and 911 rescue service', '102', ['police']],
    ['', '112', []],
  ])('%s gives %s the services %s', (note, number, services) => {
    expect(servicesIn(note, number)).toEqual(services)
  })
})
