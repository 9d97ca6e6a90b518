import type { RecordState } from '#core/meetings/final-state.ts';
import { placedBlocks } from '#paper/minutes/blocks.ts';
import { minutesModel } from '#paper/minutes/model.ts';
import { numbered } from '#paper/numbered.ts';
import { useHostQuery } from '#renderer/api/use-host.ts';

type Block = ReturnType<typeof placedBlocks>[number]['block'];

const Line = ({ block }: { readonly block: Block }) => {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>;
    case 'fact':
    case 'resolution':
      return (
        <p>
          <b>{block.kind === 'fact' ? `${block.label}：` : block.label}</b>
          {block.text}
        </p>
      );
    case 'paragraph':
      return (
        <p>
          <b>{block.speaker}</b>
          {block.text}
        </p>
      );
    case 'title':
    case 'attachment':
    case 'signatures':
      return null;
  }
};

/** 记录全文, word for word as it is printed, for reading on screen. */
export const FinalText = ({ record: { meeting } }: { readonly record: RecordState }) => {
  const { data: post } = useHostQuery('post.get', {});
  return (
    <details className="form-part folded-part">
      <summary>看记录全文</summary>
      <div className="final-text">
        {post &&
          numbered(placedBlocks(minutesModel({ post, meeting }))).map(({ item, number }) => <Line key={number} block={item.block} />)}
      </div>
    </details>
  );
};
