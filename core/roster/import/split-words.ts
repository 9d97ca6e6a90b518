import { cleanText } from './clean-text.ts';

/** 驾驶、医护 → ["驾驶", "医护"]; whatever separates them. */
export const splitWords = (raw: string): readonly string[] =>
  cleanText(raw)
    .split(/[、，,；;/\s]+/)
    .filter((word) => word !== '');
