import { app, dialog, Menu } from 'electron';
import { folders } from './folders.ts';
import { productName } from './product-name.ts';

/** 菜单 in Chinese; the roles bring the system's own keys. */
export const setMenu = (): void => {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      { label: '文件', submenu: [{ role: 'quit', label: '退出' }] },
      {
        label: '编辑',
        submenu: [
          { role: 'cut', label: '剪切' },
          { role: 'copy', label: '复制' },
          { role: 'paste', label: '粘贴' },
          { role: 'selectAll', label: '全选' },
        ],
      },
      {
        label: '视图',
        // size is the window's own setting (Ctrl + − 0), kept for the next start
        submenu: [{ role: 'togglefullscreen', label: '全屏' }],
      },
      { label: '帮助', submenu: [{ label: `关于${productName}`, click: showAbout }] },
    ]),
  );
};

const showAbout = (): void => {
  void dialog.showMessageBox({
    type: 'info',
    title: `关于${productName}`,
    message: `${productName} ${app.getVersion()}`,
    detail: `全部数据加密保存在本机：\n${folders.data}\n\n本程序不联网。`,
    buttons: ['关闭'],
  });
};
