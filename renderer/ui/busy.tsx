import { Button, Progress } from 'antd';

interface BusyProps {
  /** What is being done, while the work has not said it itself. */
  readonly label: string;
  readonly progress?: { readonly fraction: number | null; readonly sentence: string } | null;
  readonly onCancel?: () => void;
}

const HUNDRED = 100;

/** Longer work: a sentence, how far it is, and a way out. */
export const Busy = ({ label, progress, onCancel }: BusyProps) => {
  const fraction = progress?.fraction ?? null;
  return (
    <div className="busy" role="status">
      <span className="busy-words">{progress?.sentence || label}</span>
      {fraction === null ? (
        <span className="busy-dots" aria-hidden="true" />
      ) : (
        <Progress className="busy-bar" percent={Math.round(fraction * HUNDRED)} aria-label={label} />
      )}
      {onCancel && <Button onClick={onCancel}>停下</Button>}
    </div>
  );
};
