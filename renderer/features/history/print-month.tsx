import { Button, DatePicker, Modal } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { FormField } from '#renderer/ui/form-field.tsx';
import { PrintDialog } from '#renderer/ui/print-dialog.tsx';
import { useLocalNow } from '#renderer/ui/use-local-now.ts';

/** 操作记录月报: which month, then the page. */
export const PrintMonth = () => {
  const now = useLocalNow();
  const [choosing, setChoosing] = useState(false);
  const [chosen, setMonth] = useState(() => now().slice(0, 7));
  const [printing, setPrinting] = useState<string | null>(null);
  const open = () => {
    setMonth(now().slice(0, 7));
    setChoosing(true);
  };
  const print = () => {
    setPrinting(chosen);
    setChoosing(false);
  };
  return (
    <>
      <Button onClick={open}>打印月报</Button>
      {choosing && (
        <Modal open title="打印操作记录月报" okText="看看再印" cancelText="关上" onOk={print} onCancel={() => setChoosing(false)}>
          <p>一个月里谁做了什么，加上一个“锚点”。签字存档以后，就能查出这些记录后来有没有被改过、删过。</p>
          <FormField label="哪个月">
            {({ id }) => (
              <DatePicker
                id={id}
                picker="month"
                format="YYYY年M月"
                allowClear={false}
                value={dayjs(`${chosen}-01`)}
                onChange={(day) => day && setMonth(day.format('YYYY-MM'))}
              />
            )}
          </FormField>
        </Modal>
      )}
      {printing && (
        <PrintDialog title="操作记录月报" document={{ kind: 'audit-month', month: printing }} onClose={() => setPrinting(null)} />
      )}
    </>
  );
};
