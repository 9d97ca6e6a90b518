import { App, Button } from 'antd';
import type { RequestResult } from '#core/service/requests/request.ts';
import { requestAnswerText } from '#core/service/requests/request-answer.ts';
import { copyText } from '#renderer/ui/copy-text.ts';

interface CopyAnswerProps {
  readonly number: number;
  readonly answer: RequestResult;
  readonly branchName: string;
  readonly small?: boolean;
}

/** The answer for the group chat: number and result, no door. When the clipboard refuses, the text stands there to be copied by hand. */
export const CopyAnswer = ({ number, answer, branchName, small = false }: CopyAnswerProps) => {
  const { message, modal } = App.useApp();
  const copy = () => {
    const text = requestAnswerText({ number, answer, branchName });
    if (copyText(text)) message.success('已复制，到群里粘贴即可');
    else modal.info({ title: '没能自动复制，请选中文字按 Ctrl+C', content: text, okText: '关上' });
  };
  return (
    <Button type={small ? 'link' : 'default'} aria-label={`复制答复：第${number}号`} onClick={copy}>
      复制答复
    </Button>
  );
};
