package io.zhangting.access.domain;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HexFormat;

/**
 * Where a request came from, as far as limits care: an IPv4 address, or the /64 of an IPv6 address, because a single
 * caller has all addresses of a /64.
 */
public record NetworkAddress(String value) {

    private static final int PREFIX_BYTES = 8;

    /** @param address as the socket says it, never a name */
    public static NetworkAddress of(String address) {
        return address.contains(":") ? ofIpv6(address.split("%", 2)[0]) : new NetworkAddress(address);
    }

    private static NetworkAddress ofIpv6(String address) {
        try {
            byte[] bytes = InetAddress.getByName(address).getAddress();
            return new NetworkAddress(
                    bytes.length > PREFIX_BYTES
                            ? HexFormat.of().formatHex(bytes, 0, PREFIX_BYTES) + "/64"
                            : InetAddress.getByAddress(bytes).getHostAddress());
        } catch (UnknownHostException notAnAddress) {
            throw new IllegalArgumentException("this is no network address", notAnAddress);
        }
    }
}
