import { describe, expect, it } from 'vitest';
import { clientAddress, networkOf } from './client-address';

describe('the address of a client', () => {
  it.each([
    ['1.1.1.1', '9.9.9.9', false, '9.9.9.9'],
    ['6.6.6.6, 1.1.1.1', '9.9.9.9', true, '1.1.1.1'],
    [['6.6.6.6', '1.1.1.1'], '9.9.9.9', true, '1.1.1.1'],
    [undefined, '::ffff:9.9.9.9', true, '9.9.9.9'],
    ['1.1.1.1', undefined, false, 'unknown'],
  ])('header %s, connection %s, proxy trusted %s: %s', (header, connection, trusted, address) => {
    expect(clientAddress(header, connection, trusted)).toBe(address);
  });

  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['2001:db8:0:1::9', '2001:db8:0:1::/64'],
    ['2001:DB8:0:1:2:3:4:5', '2001:db8:0:1::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('%s counts as %s', (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});
