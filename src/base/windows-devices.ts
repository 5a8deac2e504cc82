// The names that Windows reserves for devices.

const DEVICE = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i

/** Whether Windows takes a name without a suffix for a device. With any suffix, it does the same. */
export function isWindowsDevice(name: string): boolean {
  return DEVICE.test(name)
}
