import { Button } from 'antd';
import { type ReactNode, useState } from 'react';
import type { KnownPost, LaptopState, Session } from '#core/contract/results.ts';
import { AddFolder } from './add-folder.tsx';
import { CreatePost } from './create-post.tsx';
import { PostList } from './post-list.tsx';
import { RecoverPost } from './recover-post.tsx';
import { RestoreBackup } from './restore-backup.tsx';
import { UnlockPost } from './unlock-post.tsx';
import type { WelcomeStep } from './welcome-step.ts';

interface WelcomePageProps {
  readonly laptop: LaptopState;
  readonly onOpened: (session: Session) => void;
  /** The list of posts changed. */
  readonly onChanged: () => void;
  /** 恢复档案, another feature's part, put in by the shell */
  readonly archive: (onRestored: () => void) => ReactNode;
  /** 恢复 of a post that does not open, another feature's part */
  readonly repair: (trouble: Trouble) => ReactNode;
}

/** A post that did not open, and where its recovery leads. */
export interface Trouble {
  readonly post: KnownPost;
  readonly passphrase: string | null;
  readonly onBack: () => void;
  readonly onCode: () => void;
}

const StepContent = ({
  step,
  go,
  ...props
}: WelcomePageProps & { readonly step: WelcomeStep; readonly go: (step: WelcomeStep) => void }) => {
  const back = () => go({ kind: 'list' });
  switch (step.kind) {
    case 'list':
      return <PostList laptop={props.laptop} go={go} onOpened={props.onOpened} />;
    case 'create':
      return <CreatePost onBack={back} onOpened={props.onOpened} />;
    case 'folder':
      return (
        <AddFolder
          onBack={back}
          onAdded={() => {
            props.onChanged();
            back();
          }}
        />
      );
    case 'archive':
      return (
        <section className="narrow" aria-labelledby="archive-title">
          <h1 id="archive-title">从整套档案恢复</h1>
          {props.archive(props.onChanged)}
          <Button size="large" onClick={back}>
            返回
          </Button>
        </section>
      );
    case 'restore':
      return <RestoreBackup onBack={back} onOpened={props.onOpened} />;
    case 'unlock':
      return (
        <UnlockPost
          post={step.post}
          onBack={back}
          onForgotten={() => go({ kind: 'recover', post: step.post })}
          onOpened={props.onOpened}
          onTrouble={(passphrase) => go({ kind: 'repair', post: step.post, passphrase })}
        />
      );
    case 'repair':
      return props.repair({ ...step, onBack: back, onCode: () => go({ kind: 'recover', post: step.post }) });
    case 'recover':
      return <RecoverPost post={step.post} onBack={back} onOpened={props.onOpened} />;
  }
};

/** First screen: the posts of this laptop, and every way to one. */
export const WelcomePage = (props: WelcomePageProps) => {
  const [step, setStep] = useState<WelcomeStep>({ kind: 'list' });
  return (
    <main className="welcome">
      <p className="welcome-brand">临时党支部指挥所</p>
      <StepContent key={step.kind} {...props} step={step} go={setStep} />
      <footer className="quiet welcome-foot">资料只在这台电脑上，加密保存，不上网。版本 {props.laptop.version}</footer>
    </main>
  );
};
