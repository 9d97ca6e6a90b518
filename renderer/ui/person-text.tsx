import { Phone } from './phone.tsx';

interface PersonTextProps {
  readonly name: string;
  readonly unit?: string;
  readonly phone?: string;
}

/** People by name and unit; the telephone where one has to call. */
export const PersonText = ({ name, unit, phone }: PersonTextProps) => (
  <span className="person">
    <span className="person-name">{name}</span>
    {unit && <span className="person-unit">{unit}</span>}
    {phone !== undefined && <Phone value={phone} />}
  </span>
);
