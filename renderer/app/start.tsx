import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { HostClient } from '#renderer/api/host-client.ts';
import { openWebBridge } from '#renderer/api/web-bridge.ts';
import { App } from './app.tsx';
import './theme.css';

dayjs.locale('zh-cn');

const host = new HostClient(window.postBridge ?? openWebBridge(window.location));
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App host={host} />
    </StrictMode>,
  );
}
