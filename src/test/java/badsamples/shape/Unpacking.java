package badsamples.shape;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;

class Unpacking {

    Object whatever(InputStream came) throws IOException, ClassNotFoundException {
        return new ObjectInputStream(came).readObject();
    }
}
