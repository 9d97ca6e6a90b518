import { z } from 'zod';

/** A drive that can be taken away, as the system describes it. */
export interface Drive {
  readonly path: string;
  readonly label: string;
  readonly readOnly: boolean;
}

/** Older lsblk (before 2.33) writes "0" and "1", newer ones false and true. */
const flag = z.union([z.boolean(), z.enum(['0', '1']).transform((text) => text === '1')]).nullish();

const device = z.object({
  name: z.string(),
  rm: flag,
  hotplug: flag,
  tran: z.string().nullish(),
  label: z.string().nullish(),
  /** before util-linux 2.37 (Kylin V10) only the singular exists */
  mountpoint: z.string().nullish(),
  mountpoints: z.array(z.string().nullable()).nullish(),
  ro: flag,
  get children() {
    return z.array(device).nullish();
  },
});
type Device = z.output<typeof device>;

/** Where the running system itself lives, even when it was started from a stick. */
export const isSystemPath = (path: string): boolean =>
  path === '/' || !path.startsWith('/') || /^\/(boot|efi|usr|var|home|nix)(\/|$)/.test(path);

const drivesOf = (item: Device, inherited: boolean): readonly Drive[] => {
  if (item.name.startsWith('zram')) return [];
  const removable = inherited || item.rm === true || item.hotplug === true || item.tran === 'usb';
  const paths = [...(item.mountpoints ?? []), item.mountpoint].filter(
    (path): path is string => typeof path === 'string' && !isSystemPath(path),
  );
  const own = removable ? paths.map((path) => ({ path, label: item.label ?? '', readOnly: item.ro === true })) : [];
  return [...own, ...(item.children ?? []).flatMap((child) => drivesOf(child, removable))];
};

/** Mounted removable drives in what `lsblk -J` printed; empty when it cannot be understood. */
export const readLsblk = (json: unknown): readonly Drive[] => {
  const parsed = z.object({ blockdevices: z.array(device) }).safeParse(json);
  return parsed.success ? parsed.data.blockdevices.flatMap((item) => drivesOf(item, false)) : [];
};

const logicalDisk = z.object({ DeviceID: z.string().regex(/^[A-Z]:$/), VolumeName: z.string().nullish(), Access: z.int().nullish() });

/** Removable drives in what `Get-CimInstance Win32_LogicalDisk | ConvertTo-Json` printed: one object, or a list of them. */
export const readLogicalDisks = (json: unknown): readonly Drive[] => {
  const parsed = z.union([z.array(logicalDisk), logicalDisk.transform((disk) => [disk])]).safeParse(json);
  return parsed.success
    ? parsed.data.map((disk) => ({ path: `${disk.DeviceID}\\`, label: disk.VolumeName ?? '', readOnly: disk.Access === 1 }))
    : [];
};
