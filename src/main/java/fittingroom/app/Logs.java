package fittingroom.app;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The one log file of a workspace, that a person with a problem can send. It holds deeds and durations, never the
/// content of a catalog or a log.
final class Logs {

    private static final String LARGEST = "2MB";

    /// Held, since the platform forgets a logger that nobody holds.
    private static final java.util.logging.Logger REMARKS = java.util.logging.Logger.getLogger("javafx");

    private Logs() {}

    /// Keeps off the terminal the one sentence with which JavaFX remarks that it runs from the class path, which is how
    /// it is shipped here. Whatever else it has to say is heard. Call before the toolkit starts.
    static void hushClassPathRemark() {
        REMARKS.setFilter(record -> record.getMessage() == null || !record.getMessage().contains("Unsupported JavaFX configuration"));
    }

    /// Writes to `fitting-room.log` in the folder from now on, two old files kept.
    static void into(Path folder) {
        LoggerContext context = (LoggerContext) LoggerFactory.getILoggerFactory();
        String file = folder.resolve("fitting-room.log").toString();

        PatternLayoutEncoder lines = new PatternLayoutEncoder();
        lines.setContext(context);
        lines.setPattern("%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level %logger{0} %msg%n");
        lines.start();

        RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(context);
        appender.setName("WORKSPACE");
        appender.setFile(file);
        appender.setEncoder(lines);

        FixedWindowRollingPolicy names = new FixedWindowRollingPolicy();
        names.setContext(context);
        names.setParent(appender);
        names.setFileNamePattern(file + ".%i");
        names.setMinIndex(1);
        names.setMaxIndex(2);
        names.start();
        SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(context);
        size.setMaxFileSize(FileSize.valueOf(LARGEST));
        size.start();
        appender.setRollingPolicy(names);
        appender.setTriggeringPolicy(size);
        appender.start();

        ch.qos.logback.classic.Logger root = context.getLogger(Logger.ROOT_LOGGER_NAME);
        root.detachAppender("WORKSPACE");
        root.addAppender(appender);
    }
}
