import { CheckCircleOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { nextSignature, type SignatureRole, signatureOrder, signatureRoles } from '#core/duty/handover.ts';
import type { HandoverSheet } from '#core/duty/handover-sheet.ts';
import { timeWords } from '#renderer/ui/date-text.tsx';

interface SignatureBarProps {
  readonly sheet: HandoverSheet;
  readonly busy: boolean;
  readonly onSign: (role: SignatureRole) => void;
}

/** The three signatures: who has signed and when, and the one whose turn it is. */
export const SignatureBar = ({ sheet, busy, onSign }: SignatureBarProps) => {
  const turn = nextSignature(sheet.state);
  return (
    <ol className="handover-signs" aria-label="签字">
      {signatureOrder.map((role) => {
        const signature = sheet.signatures[role];
        return (
          <li key={role} aria-current={role === turn ? 'step' : undefined}>
            <span className="field-name">{signatureRoles[role]}</span>
            {signature && (
              <span className="done">
                <CheckCircleOutlined aria-hidden="true" /> <strong>{signature.name}</strong> {timeWords(signature.at)}
              </span>
            )}
            {!signature && role !== turn && <span className="quiet">还没轮到</span>}
            {role === turn && (
              <Button type="primary" loading={busy} onClick={() => onSign(role)}>
                {signatureRoles[role]}签字
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
};
