package dateline.preview;

import java.nio.charset.StandardCharsets;

/** A page with the script that reloads it, which its policy would otherwise forbid. */
final class LivePage {
    private static final String SCRIPT = "<script src=\"/__dateline/reload.js\" defer></script>";
    private static final String POLICY = "script-src ";

    private LivePage() {}

    static byte[] of(byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        int head = html.indexOf("</head>");
        if (head < 0) {
            return page;
        }
        String live = html.substring(0, head) + SCRIPT + html.substring(head);
        int policy = live.indexOf(POLICY);
        if (policy >= 0 && policy < head) {
            String rest = live.substring(policy + POLICY.length());
            String sources =
                    rest.startsWith("'none'") ? "'self'" + rest.substring("'none'".length()) : "'self' " + rest;
            live = live.substring(0, policy) + POLICY + sources;
        }
        return live.getBytes(StandardCharsets.UTF_8);
    }
}
