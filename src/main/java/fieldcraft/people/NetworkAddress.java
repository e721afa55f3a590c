package fieldcraft.people;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Where a request comes from, as one counts failed sign-ins: an IPv4 address, or the network half of an IPv6 one. */
final class NetworkAddress {
    private NetworkAddress() {}

    static String of(Context ctx) {
        String address = ctx.ip();
        return address.contains(":") ? firstHalf(address) : address;
    }

    /** Jetty writes IPv6 addresses out in full, so the first four groups are the network (RFC 6177). */
    private static String firstHalf(String address) {
        return Arrays.stream(address.replace("[", "").split(":")).limit(4).collect(Collectors.joining(":"));
    }
}
