package org.xuegui.report.pdf;

import com.lowagie.text.DocumentException;
import com.lowagie.text.ExceptionConverter;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.xuegui.base.problem.UserFacingException;
import org.xuegui.base.text.Message;

/**
 * The Chinese faces installed on this PC, found by the file names they are known under: those made for reading on paper
 * and screen first, those of last resort last. A file that cannot be read or embedded, or lacks Latin letters, is passed
 * over.
 */
public final class InstalledFaces implements PdfFaces {

    /** Known files, best first, in small letters. */
    private static final List<String> KNOWN = List.of(
            "msyh.ttc", "msyh.ttf", "pingfang.ttc",
            "notosanscjk-regular.ttc", "notosanscjksc-regular.otf", "notosanssc-regular.otf", "notosanssc-regular.ttf",
            "sourcehansanssc-regular.otf", "sourcehansanscn-regular.otf", "sourcehansans-regular.ttc",
            "sourcehansans.ttc", "harmonyos_sans_sc_regular.ttf", "stheiti light.ttc", "stheiti medium.ttc",
            "hiragino sans gb.ttc", "deng.ttf", "simhei.ttf", "wqy-microhei.ttc", "wqy-zenhei.ttc", "wqy-zenhei.ttf",
            "simsun.ttc", "simsun.ttf", "songti.ttc", "notoserifcjk-regular.ttc", "notoserifcjksc-regular.otf",
            "sourcehanserifsc-regular.otf", "sourcehanserifcn-regular.otf", "droidsansfallbackfull.ttf",
            "droidsansfallback.ttf", "arial unicode.ttf", "uming.ttc", "ukai.ttc");

    private static final int DEEPEST = 6;
    private static final String NEEDED = "学规网信，。（）“”Aa09";

    private final List<Path> folders;

    /** Faces in these folders and theirs. */
    public InstalledFaces(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Faces of this PC. */
    public static InstalledFaces ofThisPc() {
        return new InstalledFaces(FontFolders.of(
                System.getProperty("os.name", ""), System.getProperty("user.home", "."), System.getenv()));
    }

    @Override
    public BaseFont face() {
        Map<String, Path> files = new HashMap<>();
        folders.forEach(folder -> collect(folder, files));
        return KNOWN.stream()
                .map(files::get)
                .filter(Objects::nonNull)
                .map(InstalledFaces::load)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new UserFacingException(Message.of("problem.pdf-no-face")));
    }

    private static void collect(Path folder, Map<String, Path> files) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> found = Files.find(folder, DEEPEST, (path, about) -> about.isRegularFile())) {
            found.forEach(path -> files.putIfAbsent(path.getFileName().toString().toLowerCase(Locale.ROOT), path));
        } catch (IOException | UncheckedIOException unreadable) {
            // what was found until then counts; without any face the caller says so
        }
    }

    private static Optional<BaseFont> load(Path file) {
        try {
            String name = file.toString();
            boolean isCollection = name.toLowerCase(Locale.ROOT).endsWith(".ttc");
            BaseFont face = BaseFont.createFont(
                    isCollection ? name + ',' + member(BaseFont.enumerateTTCNames(name)) : name,
                    BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, null, null);
            return NEEDED.codePoints().allMatch(face::charExists) ? Optional.of(face) : Optional.empty();
        } catch (IOException | DocumentException | ExceptionConverter | IndexOutOfBoundsException notUsable) {
            return Optional.empty();
        }
    }

    /** The collection's member with mainland letter forms, else its first. */
    private static int member(String[] names) {
        for (int i = 0; i < names.length; i++) {
            String name = names[i].replaceAll("[ _-]", "").toLowerCase(Locale.ROOT);
            if (name.matches(".*(cjksc|hansanssc|hanserifsc|pingfangsc|heitisc|songtisc).*")) {
                return i;
            }
        }
        return 0;
    }
}
