import { useMayWriteHere } from '#renderer/api/use-me.ts';

/** Says once, above the page, that this person's role only reads here. */
export const ReadOnlyLine = () => {
  const { may, why } = useMayWriteHere();
  return may ? null : (
    <p className="banner banner-done" role="note">
      这一页您只能看：{why}。
    </p>
  );
};
