import { Table } from 'antd';
import { type StoredFact, storedFacts } from '#core/post/privacy.ts';
import { seenWords, untilWords } from '#core/post/privacy-words.ts';

const columns = [
  { title: '谁', dataIndex: 'about', width: '12%' },
  { title: '存什么', dataIndex: 'what', width: '26%' },
  { title: '为什么', dataIndex: 'why', width: '14%' },
  { title: '存多久', key: 'until', width: '16%', render: (_: unknown, fact: StoredFact) => untilWords(fact) },
  { title: '谁看得到', key: 'seen', width: '14%', render: (_: unknown, fact: StoredFact) => seenWords(fact) },
  { title: '印到、带到哪里', dataIndex: 'leaves', width: '18%' },
];

/** One line for each thing that is kept of a person. */
export const FactsTable = () => (
  <>
    <Table<StoredFact>
      rowKey={({ about, what }) => `${about} ${what}`}
      columns={columns}
      dataSource={[...storedFacts]}
      pagination={false}
      size="small"
    />
    <p className="quiet">备份里有上面的全部内容，加密；导出的文件有您勾选的那些，不加密的请专人保管。</p>
  </>
);
