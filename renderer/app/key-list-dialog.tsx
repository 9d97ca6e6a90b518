import { Modal } from 'antd';
import { ABOVE_ALL } from '#renderer/ui/above-all.ts';
import { keyList } from './keys.ts';

/** All keys the window listens to. */
export const KeyListDialog = ({ onClose }: { readonly onClose: () => void }) => (
  <Modal open zIndex={ABOVE_ALL} title="按键一览" footer={null} onCancel={onClose}>
    <table className="key-list">
      <tbody>
        {keyList.map((entry) => (
          <tr key={entry.keys}>
            <th scope="row">
              <kbd>{entry.keys}</kbd>
            </th>
            <td>{entry.words}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Modal>
);
