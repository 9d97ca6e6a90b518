import { useQuery } from '@tanstack/react-query';
import type { ExpectedFailure } from '#core/contract/failure.ts';
import type { PostId } from '#core/contract/id.ts';
import type { RecoveryReport } from '#core/post/recovery.ts';
import { useHost } from '#renderer/api/use-host.ts';

const KEY = 'recovery.look';

/** What is wrong and what there is to go on with. The passphrase stays out of the key: keys of queries are kept. */
export const useLook = (postId: PostId, passphrase: string | null) => {
  const host = useHost();
  return useQuery<RecoveryReport, ExpectedFailure>({
    queryKey: [KEY, postId, passphrase === null ? 'outside' : 'inside'],
    queryFn: ({ signal }) => host.ask('recovery.look', { postId, passphrase }, { signal }),
    staleTime: 0,
    gcTime: 0,
  });
};
