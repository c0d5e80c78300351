package fr.univ.tp;

import com.opencsv.bean.CsvBindByName;

public class Usager {
    @CsvBindByName(column = "Num_Acc")
    private long accident;

    @CsvBindByName(column = "grav")
    private int gravite;

    public long getAccident() {
        return accident;
    }

    public int getGravite() {
        return gravite;
    }
}
