package fittingroom.app;

import fittingroom.base.Digest;
import fittingroom.base.Words;
import fittingroom.store.StoreFailure;
import fittingroom.ui.parts.Fx;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What a person sees when the world broke or we did: a sentence, a short code that is the same for the same fault, and
/// the report to copy. It mends nothing; what was on screen stays.
final class CrashDesk {

    private static final Logger LOG = LoggerFactory.getLogger(CrashDesk.class);
    private static final int CODE_LENGTH = 6;
    private static final int FRAMES = 3;
    private static final AtomicBoolean OPEN = new AtomicBoolean();

    private CrashDesk() {}

    /// Logs it, and shows it unless another is being shown. From any thread.
    static void report(Throwable broken) {
        LOG.error("fault {}", code(broken), broken);
        if (OPEN.compareAndSet(false, true)) {
            Fx.later(() -> show(broken));
        }
    }

    /// Six letters and digits from the root cause and its first frames, as `3F9A0C`.
    static String code(Throwable broken) {
        Throwable root = broken;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        StringBuilder where = new StringBuilder(root.getClass().getName());
        for (int i = 0; i < Math.min(FRAMES, root.getStackTrace().length); i++) {
            StackTraceElement frame = root.getStackTrace()[i];
            where.append(frame.getClassName()).append(frame.getMethodName());
        }
        return Digest.of(where.toString()).substring(0, CODE_LENGTH).toUpperCase(Locale.ROOT);
    }

    private static void show(Throwable broken) {
        Words words = Words.current();
        ButtonType copy = new ButtonType(words.text("app.crash.copy"), ButtonBar.ButtonData.LEFT);
        ButtonType goOn = new ButtonType(words.text("app.crash.continue"), ButtonBar.ButtonData.OK_DONE);
        Alert alert = new Alert(Alert.AlertType.ERROR, sentence(broken), copy, goOn);
        alert.setHeaderText(words.text("app.crash.title", code(broken)));
        alert.showAndWait().filter(copy::equals).ifPresent(pressed -> {
            ClipboardContent text = new ClipboardContent();
            text.putString(trace(broken));
            Clipboard.getSystemClipboard().setContent(text);
        });
        OPEN.set(false);
    }

    private static String sentence(Throwable broken) {
        return broken instanceof StoreFailure failure
                ? failure.problem().message()
                : Words.current().text("app.crash.words", broken.toString());
    }

    private static String trace(Throwable broken) {
        StringWriter text = new StringWriter();
        broken.printStackTrace(new PrintWriter(text));
        return code(broken) + "\n" + text;
    }
}
