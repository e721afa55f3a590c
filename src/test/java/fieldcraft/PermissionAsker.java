package fieldcraft;

import fieldcraft.testkit.Browser;
import java.util.HashMap;
import java.util.Map;

/**
 * Somebody before a browser.
 *
 * @param csrf the proof that their forms come from a page of ours
 */
record PermissionAsker(Browser browser, String csrf) {
    static PermissionAsker with(Browser browser) {
        String csrf = browser.open("/password/forgotten/sent")
                .document()
                .select("input[name=csrf]")
                .attr("value");
        return new PermissionAsker(browser, csrf);
    }

    Browser ask(String method, String address, Map<String, String> form) {
        return method.equals("GET") ? browser.open(address) : post(address, form);
    }

    Browser post(String address, Map<String, String> form) {
        Map<String, String> fields = new HashMap<>(form);
        fields.put("csrf", csrf);
        return browser.post(address, fields);
    }
}
