import type { DocumentRequest } from '#core/contract/document.ts';
import { PaperDesk } from '#renderer/ui/paper-desk.tsx';

/** The exact page that will hang at the gate, and what to do with it. */
export const PagePreview = ({ document }: { readonly document: DocumentRequest }) => <PaperDesk document={document} />;
