import { Modal } from 'antd';
import { keyList } from './keys.ts';

/** All keys the window listens to. */
export const KeyListDialog = ({ onClose }: { readonly onClose: () => void }) => (
  <Modal open title="按键一览" footer={null} onCancel={onClose}>
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
