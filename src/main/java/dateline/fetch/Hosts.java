package dateline.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;

/** Which hosts are on this machine or in its own network; no public page may lead there. */
final class Hosts {
    private Hosts() {}

    /**
     * Whether any address of the host is loopback, private (RFC 1918, RFC 4193, RFC 6598), link-local or multicast. False
     * for a host that has none: it cannot be reached anyway.
     */
    static boolean isLocal(String host) {
        try {
            for (InetAddress address : InetAddress.getAllByName(host.replaceAll("^\\[|\\]$", ""))) {
                if (isLocal(address)) {
                    return true;
                }
            }
            return false;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean isLocal(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean shared = address instanceof Inet4Address && bytes[0] == 100 && (bytes[1] & 0xc0) == 64;
        boolean thisNetwork = address instanceof Inet4Address && bytes[0] == 0;
        boolean unique = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        return shared
                || thisNetwork
                || unique
                || address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isSiteLocalAddress()
                || address.isLinkLocalAddress()
                || address.isMulticastAddress();
    }
}
