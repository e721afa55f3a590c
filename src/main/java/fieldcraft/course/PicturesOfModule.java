package fieldcraft.course;

import fieldcraft.course.Pictures.PictureFolder;
import fieldcraft.markdown.Problems;
import java.util.Optional;

/** The drawings in the folder of a module. */
record PicturesOfModule(ContentFolder folder, String module) implements PictureFolder {
    @Override
    public boolean has(String file) {
        return folder.has(path(file));
    }

    @Override
    public Optional<String> svg(String file) {
        return folder.text(path(file));
    }

    @Override
    public Problems problems(String file) {
        return folder.problems(path(file));
    }

    private String path(String file) {
        return module + "/" + file;
    }
}
