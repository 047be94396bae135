import { describe, expect, test } from '@jest/globals';
import { stem } from '../../src/ask/stem.ts';

describe('stems', () => {
  test.each([
    'approve approves approved approval approving',
    'verify verifies verification verifying',
    'rotate rotates rotation rotating',
    'renew renewal renews',
    'decide decides decision deciding',
    'deploy deploys deployment deploying',
    'assess assessment assessing',
    'license licence licences',
    'organise organize organisation organization',
    'restore restores restoration restoring',
    'plan plans planning planned',
    'cancel cancels cancellation cancelling',
    'policy policies',
    'fail fails failure',
    'file files filing filed',
    'plan planning planned',
    'change changes changing',
    'hire hires hiring hired',
  ])('bring together %s', (group) => {
    expect(new Set(group.split(' ').map(stem)).size).toBe(1);
  });

  test.each([
    ['production', 'product'],
    ['manager', 'management'],
    ['payment', 'pay'],
    ['portal', 'port'],
    ['plane', 'plan'],
    ['care', 'car'],
  ])('keep %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  test('leave words of other alphabets as they are', () => {
    expect(stem('развертывание')).toBe('развертывание');
  });
});
