/** Names that Windows keeps for devices, whatever ending follows: a file of such a name cannot even be checked out there. */
const deviceName = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])$/;

/** Whether a file or folder of this name cannot stand on a disk under Windows: `con`, `AUX.md`, `nul.tar.gz`. */
export function isDeviceName(name: string): boolean {
  const [stem = ''] = name.split('.', 1);
  return deviceName.test(stem.trim().toLowerCase());
}
