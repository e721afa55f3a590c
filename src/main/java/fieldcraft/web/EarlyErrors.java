package fieldcraft.web;

import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What Jetty says when it refuses a request before our pages see it: one plain page, both languages, no insides. */
final class EarlyErrors extends ErrorHandler {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Fieldcraft</title></head>
            <body>
            <h1>This could not be read</h1>
            <p>What your browser sent is not a request we understand. <a href="/">Go to the start page</a></p>
            <h1 lang="zh-Hans">内容无法读取</h1>
            <p lang="zh-Hans">服务器无法理解浏览器发来的请求。<a href="/">回到首页</a></p>
            </body>
            </html>
            """;

    @Override
    protected void generateResponse(
            Request request, Response response, int status, String message, Throwable cause, Callback callback) {
        HttpFields.Mutable headers = response.getHeaders();
        headers.put("Content-Type", "text/html; charset=utf-8");
        SecurityHeaders.STRICT.forEach(headers::put);
        Content.Sink.write(response, true, PAGE, callback);
    }
}
