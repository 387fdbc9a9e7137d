import type { ThreadKind } from '../thread.ts';

/** The outline of a box of a kind, from its own top left corner, as SVG: kinds are told apart without colour. */
export function shapeOf(kind: ThreadKind | 'gap', width: number, height: number): string {
  const w = width;
  const h = height;
  switch (kind) {
    case 'recommendation':
      return path(`M10 0H${w - 10}L${w} ${h / 2}L${w - 10} ${h}H10L0 ${h / 2}Z`);
    case 'national-priority':
    case 'previous-target':
    case 'shared-priority':
    case 'outside-plan':
    case 'elsewhere':
    case 'words':
      return rect(w, h, Math.min(h / 2, 24));
    case 'priority':
      return `${rect(w, h, 6)}<rect class="bar" width="7" height="${h}" rx="3.5"/>`;
    case 'target':
      return rect(w, h, 14);
    case 'professional-learning':
      return path(`M0 0H${w}L${w - 16} ${h}H0Z`);
    case 'inset-day':
      return `${path(`M0 0H${w - 16}L${w} 16V${h}H0Z`)}${path(`M${w - 16} 0V16H${w}`, 'fold')}`;
    case 'action':
      return path(`M0 0H${w - 12}L${w} ${h / 2}L${w - 12} ${h}H0Z`);
    case 'milestone':
      return path(`M12 0H${w - 12}L${w} 12V${h - 12}L${w - 12} ${h}H12L0 ${h - 12}V12Z`);
    case 'finding':
    case 'cause':
    case 'gap':
      return rect(w, h, 2);
  }
}

const path = (d: string, look = 'shape'): string => `<path class="${look}" d="${d}"/>`;

const rect = (width: number, height: number, radius: number): string => `<rect class="shape" width="${width}" height="${height}" rx="${radius}"/>`;
