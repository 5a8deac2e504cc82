// The cache folder on each system.
import { expect, test } from 'vitest'
import { linux } from '../../src/system/linux.ts'
import { windows } from '../../src/system/windows.ts'

test('on Linux and macOS it follows the XDG base directories', () => {
  expect(linux.cacheFolder({ XDG_CACHE_HOME: '/c', HOME: '/home/a' })).toBe('/c')
  expect(linux.cacheFolder({ XDG_CACHE_HOME: 'c', HOME: '/home/a' })).toBe('/home/a/.cache')
  expect(linux.cacheFolder({ XDG_CACHE_HOME: '' })).toBe(undefined)
  expect(linux.cacheFolder({ HOME: 'C:\\Users\\a' })).toBe(undefined)
})

test('on Windows it is in the local folder of the machine, whatever else is set', () => {
  const own = 'C:\\Users\\a\\AppData\\Local'
  expect(windows.cacheFolder({ LOCALAPPDATA: own, HOME: '/c/Users/a', XDG_CACHE_HOME: '/c' })).toBe(
    own,
  )
  expect(windows.cacheFolder({ HOME: '/c/Users/a', XDG_CACHE_HOME: '/c' })).toBe(undefined)
  expect(windows.cacheFolder({ LOCALAPPDATA: 'AppData' })).toBe(undefined)
})
