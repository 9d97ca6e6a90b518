import type { Post } from '../../post/post.ts';
import type { LocalTime } from '../../time/local-date.ts';
import type { DayFigures } from '../day-figures.ts';
import type { SiteFigures } from '../site-figures.ts';
import { PACKAGE_FORMAT, PACKAGE_VERSION, type PackageBody } from './figures-package.ts';

interface PackageSource {
  readonly post: Post;
  readonly figures: SiteFigures;
  readonly days: readonly DayFigures[];
  readonly madeAt: LocalTime;
  /** of everybody ever on the roster: goods called after one of them are left out */
  readonly names: readonly string[];
}

/** seven digits in a row, with the usual signs between them, may be a telephone */
const PHONE = /\d(?:[\s-]?\d){6}/;

/** What goes into a package, and how many goods were left out because their name tells of a person. */
export const composePackage = ({
  post,
  figures,
  days,
  madeAt,
  names,
}: PackageSource): { readonly body: PackageBody; readonly leftOut: number } => {
  const isPersonal = (words: string): boolean => PHONE.test(words) || names.some((name) => name.length > 1 && words.includes(name));
  const goods = figures.supplies.goods.filter(({ name, spec }) => !isPersonal(`${name} ${spec}`));
  const { branchName, community, street, foundedOn, buildings, entrances, households, sample } = post;
  return {
    body: {
      format: PACKAGE_FORMAT,
      version: PACKAGE_VERSION,
      madeAt,
      site: { branchName, community, street, foundedOn, buildings, entrances, households, sample },
      figures: { ...figures, supplies: { ...figures.supplies, goods } },
      days: [...days],
    },
    leftOut: figures.supplies.goods.length - goods.length,
  };
};
