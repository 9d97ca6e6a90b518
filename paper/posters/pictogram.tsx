import type { ReactNode } from 'react';
import { type PictogramName, pictograms } from './pictograms.ts';

/** A drawing in the one stroke of all posters; its colour is that of the text around it. */
export const Pictogram = ({ name, className = '' }: { readonly name: PictogramName; readonly className?: string }): ReactNode => (
  <svg
    className={`pictogram ${className}`}
    viewBox="0 0 64 64"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    strokeWidth="3.2"
    strokeLinecap="round"
    strokeLinejoin="round"
  >
    <path d={pictograms[name]} />
  </svg>
);
