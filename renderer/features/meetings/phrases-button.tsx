import { Button } from 'antd';
import { useState } from 'react';
import type { Phrase } from '#core/meetings/phrase.ts';
import { PhrasesDialog } from './phrases-dialog.tsx';

/** Opens the bank of phrases. */
export const PhrasesButton = ({ phrases }: { readonly phrases: readonly Phrase[] }) => {
  const [editing, setEditing] = useState(false);
  return (
    <>
      <Button size="small" type="link" onClick={() => setEditing(true)}>
        常用语
      </Button>
      {editing && <PhrasesDialog phrases={phrases} onClose={() => setEditing(false)} />}
    </>
  );
};
