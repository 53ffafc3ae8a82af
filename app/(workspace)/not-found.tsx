import { MissingPage } from '@/components/layout/missing-page';

export default function WorkspaceNotFound() {
  return <MissingPage home="/your-work" homeWords="Go to your work" />;
}
